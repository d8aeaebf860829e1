// path: src/lib.rs
use serde_json::json;
use std::ffi::{c_char, CString};

pub struct Fault {
    pub code: &'static str,
    pub detail: String,
}

impl Kernel {
    pub fn reconcile_slots_json(&mut self, payload: &str) -> Result<String, Fault> {
        let slots: Vec<TradeSlot> = serde_json::from_str(payload).map_err(|e| Fault { code: "BAD_PAYLOAD", detail: e.to_string() })?;
        for slot in slots {
            self.commit(slot)?;
        }
        self.snapshot_json()
    }

    pub fn snapshot_json(&self) -> Result<String, Fault> {
        serde_json::to_string(&self.slots).map_err(|e| Fault { code: "ENCODING", detail: e.to_string() })
    }

    fn commit(&mut self, slot: TradeSlot) -> Result<(), Fault> {
        match self.slots.get_mut(slot.slot_id) {
            Some(held) => {
                *held = slot;
                Ok(())
            }
            None => Err(Fault { code: "NO_SUCH_SLOT", detail: slot.slot_id.to_string() }),
        }
    }
}

fn answer(result: Result<String, Fault>) -> *mut c_char {
    let text = match result {
        Ok(text) => text,
        Err(fault) => json!({ "error": { "code": fault.code, "detail": fault.detail } }).to_string(),
    };
    CString::new(text).unwrap_or_default().into_raw()
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_reconcile_slots_json(handle: *mut KernelHandle, payload: *const c_char) -> *mut c_char {
    answer((*handle).kernel.reconcile_slots_json(&read(payload)))
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_snapshot_json(handle: *mut KernelHandle) -> *mut c_char {
    answer((*handle).kernel.snapshot_json())
}
