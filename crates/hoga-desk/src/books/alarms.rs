//! Alarms that are told once while their cause stands, and again when it comes again.

use super::Books;
use crate::emergency_log::EmergencyCancel;
use crate::journal::{Entry, Record};
use hoga_port::TradingDay;
use hoga_port::time::{Timestamp, seoul_day};

impl Books {
    /// Begins to hold the list of a day against the books.
    pub(crate) fn begin_alarms(&mut self, day: TradingDay) {
        self.watch.alarms.day = Some(day);
        self.watch.alarms.raised.clear();
    }

    /// Ends it: what this list did not raise has gone, and is told when it comes again.
    pub(crate) fn end_alarms(&mut self) {
        let raised = std::mem::take(&mut self.watch.alarms.raised);
        if let Some(day) = self.watch.alarms.day.take() {
            self.watch.alarms.standing.insert(day, raised);
        }
    }

    /// Raises an alarm, unless the list before raised it too.
    pub(crate) fn alarm_once(
        &mut self,
        text: String,
        hint: &str,
        at: Timestamp,
        out: &mut Vec<Record>,
    ) {
        if self.watch.alarms.is_new(&text) {
            self.raise(text, hint, at, out);
        }
    }

    /// Raises an alarm at most once on a day.
    pub(crate) fn alarm_daily(
        &mut self,
        text: String,
        hint: &str,
        at: Timestamp,
        out: &mut Vec<Record>,
    ) {
        if self.told_on_day(&text, seoul_day(at)).is_none() {
            self.raise(text, hint, at, out);
        }
    }

    /// Tells of a cancel that left before the log could be written; the order's story has it in by its key
    /// or number.
    pub(crate) fn tell_of_emergency(
        &mut self,
        line: &EmergencyCancel,
        at: Timestamp,
    ) -> Vec<Record> {
        let mut out = Vec::new();
        let text = format!("cancelled in an emergency: {line}");
        let hint = "the log was told later; the venue's list shows what came of it";
        self.raise(text, hint, at, &mut out);
        out
    }

    fn raise(&mut self, text: String, hint: &str, at: Timestamp, out: &mut Vec<Record>) {
        tracing::warn!(alarm = %text, hint);
        let hint = hint.to_owned();
        out.push(self.commit(Entry::Alarm { text, hint }, at));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_standing_cause_is_told_once_and_again_when_it_comes_again() {
        let day = TradingDay::krx(jiff::civil::date(2026, 11, 23));
        let now: Timestamp = "2026-11-23T01:00:00Z".parse().unwrap();
        let mut books = Books::default();
        let mut told = Vec::new();
        for is_there in [true, true, false, true, true] {
            let mut out = Vec::new();
            books.begin_alarms(day);
            if is_there {
                books.alarm_once("it".into(), "look", now, &mut out);
                books.alarm_once("it".into(), "look", now, &mut out);
            }
            books.end_alarms();
            told.push(out.len());
        }
        assert_eq!(told, [1, 0, 0, 1, 0]);
        let mut out = Vec::new();
        for hours in [0, 1, 24, 25] {
            let at = hoga_port::time::plus_millis(now, hours * 3_600_000);
            books.alarm_daily("daily".into(), "look", at, &mut out);
        }
        assert_eq!(out.len(), 2);
    }

    #[test]
    fn a_restart_tells_no_daily_alarm_a_second_time() {
        let now: Timestamp = "2026-11-23T01:00:00Z".parse().unwrap();
        let mut books = Books::default();
        let mut out = Vec::new();
        books.alarm_daily("a number".into(), "look", now, &mut out);
        let mut restarted = Books::default();
        out.drain(..).for_each(|record| restarted.replay(&record));
        restarted.alarm_daily("a number".into(), "look", now, &mut out);
        assert!(out.is_empty());
        assert_eq!(books, restarted);
        let tomorrow = hoga_port::time::plus_millis(now, 24 * 3_600_000);
        restarted.alarm_daily("a number".into(), "look", tomorrow, &mut out);
        assert_eq!(out.len(), 1);
    }
}
