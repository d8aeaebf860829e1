// path: src/lib.rs
pub struct VenueOrder {
    pub venue_client_id: String,
    pub cancel_pending: bool,
}

pub struct TradeSlot {
    pub active_entry_order: Option<VenueOrder>,
    pub active_exit_order: Option<VenueOrder>,
}

pub enum IntentKind { Enter, Exit, Cancel }

pub struct KernelOutcome {
    pub accepted: bool,
    pub diagnostic_code: &'static str,
    pub commands: Vec<String>,
}

impl KernelOutcome {
    fn refused(diagnostic_code: &'static str) -> Self {
        Self { accepted: false, diagnostic_code, commands: Vec::new() }
    }
}

pub fn process_intent(slot: &mut TradeSlot, kind: IntentKind) -> KernelOutcome {
    match kind {
        IntentKind::Cancel => {
            let live = slot
                .active_exit_order
                .iter_mut()
                .chain(slot.active_entry_order.iter_mut())
                .find(|o| !o.cancel_pending);
            let Some(order) = live else {
                return KernelOutcome::refused("NO_ACTIVE_ORDER");
            };
            order.cancel_pending = true;
            KernelOutcome {
                accepted: true,
                diagnostic_code: "CANCEL_REQUESTED",
                commands: vec![format!("CANCEL:{}", order.venue_client_id)],
            }
        }
        IntentKind::Enter | IntentKind::Exit => KernelOutcome::refused("UNSUPPORTED"),
    }
}
