// path: src/lib.rs
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum DiagnosticCode { Ok, CancelRequested, CancelRejected, InvalidSlot, NoActiveOrder }

#[derive(Clone)]
pub struct OrderRef(pub String);

pub struct Slot {
    pub entry: Option<OrderRef>,
    pub exit: Option<OrderRef>,
}

pub struct Outcome {
    pub accepted: bool,
    pub diagnostic_code: DiagnosticCode,
    pub cancel: Option<OrderRef>,
}

fn process_cancel(slot: &Slot) -> Outcome {
    let target = slot.exit.clone().or_else(|| slot.entry.clone());
    Outcome {
        accepted: true,
        diagnostic_code: DiagnosticCode::CancelRequested, // flaw: the same positive code whether or not an order was found
        cancel: target,
    }
}

pub fn process_intent(slots: &[Slot], slot_id: usize, case: &str) -> Outcome {
    let reject = |code| Outcome { accepted: false, diagnostic_code: code, cancel: None };
    match (slots.get(slot_id), case) {
        (None, _) => reject(DiagnosticCode::InvalidSlot),
        (Some(slot), "CANCEL") => process_cancel(slot),
        (Some(slot), "EXIT") if slot.entry.is_none() => reject(DiagnosticCode::NoActiveOrder),
        (Some(_), _) => Outcome { accepted: true, diagnostic_code: DiagnosticCode::Ok, cancel: None },
    }
}
