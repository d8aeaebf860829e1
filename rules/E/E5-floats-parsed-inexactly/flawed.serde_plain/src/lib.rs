use serde::{Deserialize, Serialize};
use std::ffi::{CStr, CString};
use std::os::raw::c_char;

#[derive(Serialize, Deserialize, Clone, Default)]
pub struct KernelIntent {
    pub trade_id: String,
    pub slot_id: usize,
    pub target_size: f64,
    pub reference_price: f64,
    pub limit_price: Option<f64>,
}

pub struct Kernel {
    last: KernelIntent,
}

#[no_mangle]
pub unsafe extern "C" fn dk_process_intent(k: *mut Kernel, json: *const c_char) -> *mut c_char {
    let kernel = &mut *k;
    let text = CStr::from_ptr(json).to_str().unwrap_or("{}");
    match serde_json::from_str::<KernelIntent>(text) { // flaw: fast float parse, float_roundtrip is not enabled
        Ok(intent) => {
            kernel.last = intent;
            let out = serde_json::to_string(&kernel.last).unwrap_or_default();
            CString::new(out).unwrap().into_raw()
        }
        Err(_) => std::ptr::null_mut(),
    }
}
