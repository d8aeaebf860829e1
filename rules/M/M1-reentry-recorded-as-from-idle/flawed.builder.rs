// path: src/lib.rs
fn record(prev: &str, next: &str, intent: &Intent, now: i64) -> serde_json::Value {
    serde_json::json!({
        "prev_state": prev,
        "next_state": next,
        "trigger": intent.action.as_str(),
        "trade_id": intent.trade_id,
        "timestamp": now,
    })
}

fn enter(slot: &mut Slot, intent: &Intent, now: i64) -> Vec<serde_json::Value> {
    slot.reset_for(intent);
    slot.stage = TradeStage::EntryWorking;
    vec![record("IDLE", slot.stage.as_str(), intent, now)] // flaw: prev_state is written out, whatever the slot was
}

pub fn process_intent(slot: &mut Slot, intent: &Intent, now: i64) -> Vec<serde_json::Value> {
    match intent.action {
        Action::Enter if slot.is_free() => enter(slot, intent, now),
        Action::Exit => exit(slot, intent, now),
        _ => Vec::new(),
    }
}
