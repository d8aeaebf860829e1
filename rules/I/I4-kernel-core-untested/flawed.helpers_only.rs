// path: src/lib.rs
pub struct Slot { pub stage: u8, pub size: f64, pub entry_price: f64, pub pnl: f64 }

fn clamp_ratio(r: f64) -> f64 { r.clamp(0.0, 1.0) }
fn side_sign(side: &str) -> f64 { if side == "SHORT" { -1.0 } else { 1.0 } }
fn round_qty(q: f64) -> f64 { (q * 1e6).round() / 1e6 }

pub fn process_intent(slot: &mut Slot, action: &str, ratio: f64) -> Option<f64> {
    match action {
        "ENTER" if slot.stage == 0 => { slot.stage = 1; Some(round_qty(slot.size)) }
        "EXIT" if slot.stage == 2 => { slot.stage = 3; Some(round_qty(slot.size * clamp_ratio(ratio))) }
        _ => None,
    }
}

pub fn apply_fill(slot: &mut Slot, side: &str, qty: f64, px: f64) {
    if slot.stage == 3 {
        slot.pnl += side_sign(side) * (px - slot.entry_price) * qty;
        slot.size -= qty;
    } else {
        slot.size += qty;
        slot.stage = 2;
    }
}

#[no_mangle]
pub extern "C" fn kernel_slot_stage(ptr: *const Slot) -> u8 {
    unsafe { ptr.as_ref() }.map_or(255, |s| s.stage)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratio_is_clamped() { assert_eq!(clamp_ratio(7.0), 1.0); } // flaw: helpers only; no test reaches process_intent, apply_fill or the export

    #[test]
    fn sign_of_short() { assert_eq!(side_sign("SHORT"), -1.0); }

    #[test]
    fn quantity_is_rounded() { assert_eq!(round_qty(0.12345678), 0.123457); }
}
