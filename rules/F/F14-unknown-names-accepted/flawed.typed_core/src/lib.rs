use serde::{Deserialize, Serialize};
use std::ffi::{c_char, c_int, CStr};

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub struct TradeSlot {
    pub slot_id: usize,
    #[serde(default)]
    pub trade_id: String,
    #[serde(default)]
    pub size: f64,
    #[serde(default)]
    pub stop_price: Option<f64>,
}

pub struct KernelHandle {
    slots: Vec<TradeSlot>,
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_set_slot_json(handle: *mut KernelHandle, index: usize, json: *const c_char) -> c_int {
    let (Some(kernel), false) = (handle.as_mut(), json.is_null()) else {
        return -1;
    };
    let Ok(slot) = serde_json::from_slice::<TradeSlot>(CStr::from_ptr(json).to_bytes()) else {
        return -2;
    };
    match kernel.slots.get_mut(index) {
        Some(place) => {
            *place = slot;
            0
        }
        None => -3,
    }
}
