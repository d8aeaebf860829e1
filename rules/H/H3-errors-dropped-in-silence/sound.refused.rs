// path: _rust_kernel/src/lib.rs
use std::fmt::Write;

impl Kernel {
    pub fn on_venue_event(&mut self, event: &VenueEvent) -> KernelOutcome {
        let price = event.price.parse::<f64>().ok();
        let outcome = self.apply(event, price);
        for row in &outcome.transitions {
            if let Err(error) = self.journal.append(row) {
                tracing::error!(%error, slot = event.slot_id, "a transition is not in the journal");
            }
        }
        outcome
    }

    pub fn describe(&self) -> String {
        let mut text = String::new();
        for slot in &self.slots {
            let _ = write!(text, "{}:{:?};", slot.slot_id, slot.fsm_state); // a String takes everything
        }
        text
    }

    fn apply(&mut self, event: &VenueEvent, price: Option<f64>) -> KernelOutcome {
        let Some(price) = price else {
            return KernelOutcome::refused(KernelDiagnosticCode::INVALID_EVENT);
        };
        self.slots[event.slot_id].fill(event.filled_size, price)
    }
}
