use std::time::{SystemTime, UNIX_EPOCH};

fn now_secs() -> f64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0.0, |d| d.as_secs_f64())
}

impl Slot {
    fn move_to(&mut self, next: TradeStage, out: &mut Vec<Transition>) {
        let prev = std::mem::replace(&mut self.stage, next);
        out.push(Transition { prev, next, at: now_secs() }); // flaw: times of one trade come from two clocks
    }
}
