// path: src/lib.rs
pub fn process_intent(slot: &mut Slot, intent: &Intent) -> Outcome {
    let mut out = Outcome::default();
    match intent.action {
        Action::Enter => {
            if slot.stage != TradeStage::Idle {
                out.refuse("SLOT_NOT_IDLE");
                return out;
            }
            slot.reset_for(intent);
            slot.stage = TradeStage::OrderRequested;
            out.transitions.push(Transition {
                prev_state: TradeStage::Idle,
                next_state: slot.stage,
                trigger: "ENTER".to_string(),
            });
        }
        Action::Exit => request_exit(slot, intent, &mut out),
    }
    out
}
