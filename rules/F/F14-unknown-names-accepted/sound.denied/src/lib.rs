use serde::{Deserialize, Serialize};
use std::ffi::CStr;
use std::os::raw::{c_char, c_int};

#[derive(Serialize, Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub struct TradeSlot {
    pub slot_id: usize,
    pub trade_id: String,
    pub size: f64,
    pub stop_price: f64,
}

pub struct Core {
    slots: Vec<TradeSlot>,
}

#[no_mangle]
pub unsafe extern "C" fn dk_set_slot(
    core: *mut Core,
    slot_id: usize,
    json: *const c_char,
    error: *mut u8,
    error_len: usize,
) -> c_int {
    let text = CStr::from_ptr(json).to_string_lossy();
    match serde_json::from_str::<TradeSlot>(&text) {
        Ok(slot) if slot_id < (*core).slots.len() => {
            (&mut (*core).slots)[slot_id] = slot;
            0
        }
        Ok(_) => 2,
        Err(e) => {
            let message = e.to_string();
            let n = message.len().min(error_len - 1);
            std::ptr::copy_nonoverlapping(message.as_ptr(), error, n);
            *error.add(n) = 0;
            1
        }
    }
}
