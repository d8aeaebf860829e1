use chrono::{SecondsFormat, Utc};

impl Slot {
    fn move_to(&mut self, next: TradeStage, trigger: &str, out: &mut Vec<Transition>) {
        let prev = std::mem::replace(&mut self.stage, next);
        out.push(Transition {
            prev_state: prev,
            next_state: next,
            trigger: trigger.to_owned(),
            timestamp: Utc::now().to_rfc3339_opts(SecondsFormat::Micros, false),
        });
    }
}
