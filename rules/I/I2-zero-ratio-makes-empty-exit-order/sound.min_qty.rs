// path: src/lib.rs
const MIN_QTY: f64 = 1e-8;

pub fn process_intent(kernel: &mut Kernel, intent: &Intent) -> Outcome {
    if intent.action != Action::Exit {
        return kernel.process_other(intent);
    }
    let slot = &mut kernel.slots[intent.slot_id];
    if slot.fsm_state != TradeStage::PositionOpen {
        return Outcome::reject(KernelDiagnostic::InvalidState);
    }
    let wanted = slot.size * intent.exit_ratio.min(1.0);
    if !(wanted > MIN_QTY) {
        return Outcome::reject(KernelDiagnostic::InvalidExitSize);
    }
    slot.active_exit_order = Some(VenueOrder::exit(slot, wanted));
    slot.fsm_state = TradeStage::ExitRequested;
    Outcome::accept(KernelDiagnostic::Ok)
}

pub enum KernelDiagnostic { Ok, InvalidState, InvalidExitSize }
