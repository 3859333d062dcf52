//! Bytes that leave late: between two network namespaces the line drops under a POST, the client gives
//! up, the line comes back, and nothing may arrive. `late` needs root and `ip`; it sends through the
//! production transport and, to show that the line can do it, through a plain socket.

#![expect(clippy::print_stdout, reason = "a command for developers")]
#![expect(clippy::print_stderr, reason = "a command for developers")]

use kis_client::transport::http::HyperTransport;
use kis_client::transport::{HttpCall, HttpTransport};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::Duration;

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

const VENUE: &str = "hoga-venue";
const TRADER: &str = "hoga-trader";
const ADDRESS: &str = "10.99.7.1:8080";
/// The client gives up after this.
const GIVES_UP: Duration = Duration::from_secs(20);
/// The line comes back so long after that.
const BACK_AFTER: Duration = Duration::from_secs(10);
/// What the kernel still sends has arrived by then: its timer doubles up to two minutes.
const WATCHED: Duration = Duration::from_secs(150);

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        [] => show(),
        ["venue"] => venue(),
        ["client", "hoga"] => through_hoga(),
        ["client", "plain"] => through_a_plain_socket(),
        _ => Err("it takes no words of yours: late".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("late: {error}");
            ExitCode::FAILURE
        }
    }
}

fn ip(line: &str) -> Outcome<()> {
    let status = Command::new("ip").args(line.split(' ')).status()?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("ip {line}: {status}; this needs root").into())
    }
}

/// Runs this program in a namespace.
fn inside(namespace: &str, words: &[&str]) -> Outcome<Child> {
    let program = std::env::current_exe()?;
    let child = Command::new("ip")
        .args(["netns", "exec", namespace])
        .arg(program)
        .args(words)
        .stdout(Stdio::piped())
        .spawn()?;
    Ok(child)
}

struct Namespaces;

impl Namespaces {
    fn new() -> Outcome<Self> {
        for name in [VENUE, TRADER] {
            ip(&format!("netns add {name}"))?;
        }
        ip(&format!(
            "link add hoga-v netns {VENUE} type veth peer name hoga-t netns {TRADER}"
        ))?;
        for (name, device, address) in [
            (VENUE, "hoga-v", "10.99.7.1/24"),
            (TRADER, "hoga-t", "10.99.7.2/24"),
        ] {
            ip(&format!("-n {name} addr add {address} dev {device}"))?;
            ip(&format!("-n {name} link set {device} up"))?;
        }
        Ok(Self)
    }
}

impl Drop for Namespaces {
    fn drop(&mut self) {
        for name in [VENUE, TRADER] {
            drop(ip(&format!("netns del {name}")));
        }
    }
}

/// Plays it with both clients; an order that arrives through ours is an error.
fn show() -> Outcome<()> {
    let plain = play("plain")?;
    println!("a plain socket: {plain} of the orders given up arrived when the line was back");
    let ours = play("hoga")?;
    println!("hoga: {ours} of the orders given up arrived when the line was back");
    if ours > 0 {
        return Err("an order left after it was given up".into());
    }
    if plain == 0 {
        return Err("the plain socket's did not arrive either, so that this shows nothing".into());
    }
    Ok(())
}

/// Returns how many orders arrived that the client had given up.
fn play(client: &str) -> Outcome<usize> {
    let _namespaces = Namespaces::new()?;
    let mut venue = inside(VENUE, &["venue"])?;
    std::thread::sleep(Duration::from_millis(500));
    let mut client = inside(TRADER, &["client", client])?;
    let mut told = [0; 1];
    let mut from_client = client.stdout.take().ok_or("no output")?;
    from_client.read_exact(&mut told)?;
    // The venue's own end stays up, so that its kernel waits for what may come.
    ip(&format!(
        "-n {TRADER} route add blackhole 10.99.7.1/32 metric 1"
    ))?;
    from_client.read_exact(&mut told)?;
    std::thread::sleep(BACK_AFTER);
    ip(&format!(
        "-n {TRADER} route del blackhole 10.99.7.1/32 metric 1"
    ))?;
    std::thread::sleep(WATCHED);
    venue.kill()?;
    let mut came = String::new();
    venue
        .stdout
        .take()
        .ok_or("no output")?
        .read_to_string(&mut came)?;
    client.kill()?;
    drop((venue.wait(), client.wait()));
    Ok(came.matches("order 2").count())
}

/// Answers each order and says which came.
fn venue() -> Outcome<()> {
    let listener = TcpListener::bind(ADDRESS)?;
    for stream in listener.incoming() {
        let mut stream = stream?;
        std::thread::spawn(move || -> Outcome<()> {
            let mut held = String::new();
            let mut chunk = [0; 1_024];
            loop {
                let count = stream.read(&mut chunk)?;
                let part = chunk.get(..count).unwrap_or_default();
                held.push_str(&String::from_utf8_lossy(part));
                if count == 0 {
                    return Ok(());
                }
                for number in ["order 1", "order 2"] {
                    if held.contains(number) {
                        println!("{number}");
                        held.clear();
                        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}")?;
                    }
                }
            }
        });
    }
    Ok(())
}

/// Tells the other process that a step is done, waits for it, and goes on.
fn step(pause: Duration) -> Outcome<()> {
    let mut stdout = std::io::stdout();
    stdout.write_all(b".")?;
    stdout.flush()?;
    std::thread::sleep(pause);
    Ok(())
}

fn through_hoga() -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let transport = HyperTransport::new()?;
        let order = |number: u32| HttpCall {
            method: "POST",
            url: format!("http://{ADDRESS}/uapi/domestic-stock/v1/trading/order-cash"),
            headers: Vec::new(),
            body: format!("order {number}").into_bytes(),
            timeout: GIVES_UP,
            leave_by: None,
        };
        transport.send(order(1)).await?;
        step(Duration::from_secs(1))?;
        let given_up = transport.send(order(2)).await;
        step(Duration::ZERO)?;
        if given_up.is_ok() {
            return Err("the line was not down".into());
        }
        // A trader's process lives on.
        tokio::time::sleep(WATCHED).await;
        Ok(())
    })
}

fn through_a_plain_socket() -> Outcome<()> {
    let mut stream = TcpStream::connect(ADDRESS)?;
    stream.set_nodelay(true)?;
    let mut answer = [0; 1_024];
    stream.write_all(b"POST / HTTP/1.1\r\ncontent-length: 7\r\n\r\norder 1")?;
    let _answered = stream.read(&mut answer)?;
    step(Duration::from_secs(1))?;
    stream.write_all(b"POST / HTTP/1.1\r\ncontent-length: 7\r\n\r\norder 2")?;
    stream.set_read_timeout(Some(GIVES_UP))?;
    let given_up = stream.read(&mut answer);
    drop(stream);
    step(Duration::ZERO)?;
    if given_up.is_ok() {
        return Err("the line was not down".into());
    }
    std::thread::sleep(WATCHED);
    Ok(())
}
