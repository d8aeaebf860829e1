// path: src/lib.rs
use serde_json::json;
use std::ffi::{c_char, CString};
use std::time::{SystemTime, UNIX_EPOCH};

fn give(text: String) -> *mut c_char {
    CString::new(text).unwrap_or_default().into_raw()
}

fn now_ms() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map(|d| d.as_millis() as u64).unwrap_or_default()
}

impl Kernel {
    fn slot_of(&self, trade: &str) -> Option<usize> {
        if trade.is_empty() {
            return None;
        }
        self.index.get(trade).copied()
    }

    fn reconcile(&mut self, slots: Vec<TradeSlot>) -> Result<(), String> {
        self.reconciled_ms = now_ms();
        for slot in slots {
            let at = self.slot_of(&slot.trade_id).ok_or_else(|| format!("{}: no such trade", slot.trade_id))?;
            self.slots[at] = slot;
        }
        Ok(())
    }
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_reconcile_slots_json(handle: *mut KernelHandle, payload: *const c_char) -> *mut c_char {
    let answer = read(payload).and_then(|slots| (*handle).kernel.reconcile(slots));
    give(match answer {
        Ok(()) => json!({ "reconciled": true }).to_string(),
        Err(detail) => json!({ "reconciled": false, "detail": detail }).to_string(),
    })
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_snapshot_json(handle: *mut KernelHandle) -> *mut c_char {
    give(serde_json::to_string(&(*handle).kernel.slots).unwrap_or_else(|e| json!({ "error": e.to_string() }).to_string()))
}
