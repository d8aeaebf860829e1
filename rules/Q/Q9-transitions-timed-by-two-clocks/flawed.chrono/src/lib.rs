use chrono::Utc;

fn transition(prev: TradeStage, next: TradeStage, trigger: &str) -> Transition {
    Transition {
        prev_state: prev,
        next_state: next,
        trigger: trigger.to_owned(),
        timestamp: Utc::now().to_rfc3339(), // flaw: the kernel's clock, the bridge stamps with its own
    }
}

pub fn process_intent(slot: &mut Slot, intent: &Intent) -> Vec<Transition> {
    let prev = slot.stage;
    slot.stage = TradeStage::OrderRequested;
    vec![transition(prev, slot.stage, intent.action.as_str())]
}
