// path: src/lib.rs
#[derive(Default)]
pub struct VenueOrder {
    pub venue_client_id: String,
    pub status: String,
}

#[derive(Default)]
pub struct TradeSlot {
    pub active_entry_order: Option<VenueOrder>,
    pub active_exit_order: Option<VenueOrder>,
}

pub enum IntentKind { Enter, Exit, Cancel }

#[derive(Default)]
pub struct KernelOutcome {
    pub accepted: bool,
    pub diagnostic_code: String,
    pub commands: Vec<String>,
}

pub struct KernelCore { pub slots: Vec<TradeSlot> }

impl KernelCore {
    pub fn process_intent(&mut self, slot_id: usize, kind: IntentKind) -> KernelOutcome {
        let mut outcome = KernelOutcome::default();
        let slot = &mut self.slots[slot_id];
        match kind {
            IntentKind::Cancel => {
                let order = slot.active_exit_order.as_mut().or(slot.active_entry_order.as_mut());
                if let Some(order) = order {
                    order.status = "CANCEL_PENDING".into();
                    outcome.commands.push(format!("CANCEL {}", order.venue_client_id));
                    outcome.accepted = true;
                    outcome.diagnostic_code = "CANCEL_REQUESTED".into();
                } else {
                    outcome.diagnostic_code = "ENTRY_ORDER_NOT_WORKING".into(); // flaw: code of a met order on a path without one
                }
            }
            IntentKind::Enter | IntentKind::Exit => outcome.diagnostic_code = "UNSUPPORTED".into(),
        }
        outcome
    }
}
