// path: src/lib.rs
const EPS: f64 = 1e-9;

pub struct Slot { pub stage: Stage, pub size: f64, pub intended_size: f64, pub entry_price: f64 }
pub enum Stage { EntryWorking, PositionOpen, ExitWorking, Closed }
pub enum KernelDiagnostic { Ok, Overfill, InvalidState }

pub fn apply_fill(slot: &mut Slot, qty: f64, px: f64) -> Result<(), KernelDiagnostic> {
    match slot.stage {
        Stage::EntryWorking => {
            let open = slot.intended_size - slot.size;
            if qty > open + EPS {
                return Err(KernelDiagnostic::Overfill);
            }
            let sum = slot.size + qty;
            slot.entry_price = (slot.entry_price * slot.size + px * qty) / sum;
            slot.size = sum;
            if sum + EPS >= slot.intended_size {
                slot.stage = Stage::PositionOpen;
            }
            Ok(())
        }
        Stage::ExitWorking => {
            slot.size = (slot.size - qty).max(0.0);
            if slot.size == 0.0 {
                slot.stage = Stage::Closed;
            }
            Ok(())
        }
        _ => Err(KernelDiagnostic::InvalidState),
    }
}
