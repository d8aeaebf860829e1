// path: src/lib.rs
pub fn on_venue_event(kernel: &mut Kernel, ev: &VenueEvent) -> KernelOutcome {
    let Some(idx) = kernel.resolve_slot(ev) else {
        return KernelOutcome::reject(KernelDiagnostic::SlotNotFound);
    };
    let slot = &mut kernel.slots[idx];
    match ev.kind { // flaw: the slot may be CLOSED and is written all the same
        KernelEventKind::OrderAck => {
            slot.fsm_state = TradeStage::EntryWorking;
            slot.closed = false;
        }
        KernelEventKind::PartialFill | KernelEventKind::FullFill => {
            slot.size += ev.quantity;
            slot.entry_price = ev.price;
            slot.fsm_state = TradeStage::PositionOpen;
            slot.closed = slot.size <= 0.0;
        }
        KernelEventKind::OrderReject => {
            slot.active_entry_order = None;
            slot.fsm_state = TradeStage::Idle;
        }
        KernelEventKind::CancelAck => slot.active_entry_order = None,
    }
    KernelOutcome::accept()
}

pub enum TradeStage { Idle, EntryWorking, PositionOpen, ExitWorking, Closed }
pub enum KernelEventKind { OrderAck, PartialFill, FullFill, OrderReject, CancelAck }
