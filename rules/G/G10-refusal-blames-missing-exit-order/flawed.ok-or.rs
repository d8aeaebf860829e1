// path: src/lib.rs
use thiserror::Error;

#[derive(Debug, Error)]
pub enum DiagnosticCode {
    #[error("NO_ACTIVE_EXIT_ORDER")]
    NoActiveExitOrder,
    #[error("SLOT_BUSY")]
    SlotBusy,
}

pub struct Order { pub client_order_id: String, pub remaining: f64 }

pub struct Slot { pub idle: bool, pub entry: Option<Order>, pub exit: Option<Order> }

pub struct Intent { pub action: String }

pub struct Outcome { pub diagnostic_code: Option<DiagnosticCode>, pub cancelled: Option<String> }

fn order_to_cancel(slot: &Slot) -> Option<&Order> {
    if slot.idle {
        return None;
    }
    slot.exit.as_ref().or_else(|| slot.entry.as_ref().filter(|o| o.remaining > 0.0))
}

pub fn process_intent(slot: &Slot, intent: &Intent) -> Outcome {
    match intent.action.as_str() {
        "CANCEL" => match order_to_cancel(slot).ok_or(DiagnosticCode::NoActiveExitOrder) { // flaw: every reason ends as NO_ACTIVE_EXIT_ORDER
            Ok(order) => Outcome { diagnostic_code: None, cancelled: Some(order.client_order_id.clone()) },
            Err(code) => Outcome { diagnostic_code: Some(code), cancelled: None },
        },
        _ => Outcome { diagnostic_code: (!slot.idle).then_some(DiagnosticCode::SlotBusy), cancelled: None },
    }
}
