// path: src/lib.rs
use TradeStage::*;

#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { Idle, EntryWorking, PositionOpen, ExitWorking, Closed }

fn next(from: TradeStage, kind: EventKind, left: f64) -> Option<TradeStage> {
    match (from, kind) {
        (EntryWorking, EventKind::Ack) => Some(EntryWorking),
        (EntryWorking, EventKind::Fill) => Some(PositionOpen),
        (ExitWorking, EventKind::Ack) => Some(ExitWorking),
        (ExitWorking, EventKind::Fill) => Some(if left > 0.0 { ExitWorking } else { Closed }),
        (EntryWorking, EventKind::Reject) => Some(Idle),
        (ExitWorking, EventKind::Reject) => Some(PositionOpen),
        _ => None,
    }
}

impl Kernel {
    pub fn on_venue_event(&mut self, idx: usize, ev: &VenueEvent) -> KernelDiagnostic {
        let slot = &mut self.slots[idx];
        let size = slot.size + ev.signed_qty;
        let Some(to) = next(slot.fsm_state, ev.kind, size) else {
            self.ask_reconcile(idx);
            return KernelDiagnostic::TransitionNotAllowed;
        };
        if let EventKind::Fill = ev.kind {
            slot.size = size;
        }
        slot.fsm_state = to;
        slot.closed = to == Closed;
        KernelDiagnostic::Ok
    }
}
