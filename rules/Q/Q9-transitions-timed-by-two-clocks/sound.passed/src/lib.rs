pub fn process_intent(slot: &mut Slot, intent: &Intent) -> Vec<Transition> {
    let prev = std::mem::replace(&mut slot.stage, TradeStage::OrderRequested);
    vec![Transition {
        prev_state: prev,
        next_state: slot.stage,
        trigger: intent.action.as_str().to_owned(),
        timestamp: intent.timestamp.clone(),
    }]
}
