use serde::{Deserialize, Serialize};
use std::ffi::{CStr, CString};
use std::os::raw::c_char;

#[derive(Serialize, Deserialize, Clone, Default)]
pub struct KernelIntent {
    pub trade_id: String,
    pub target_size: f64,
    pub reference_price: f64,
}

fn reply<T: Serialize>(value: &T) -> *mut c_char {
    match serde_json::to_string(value).ok().and_then(|s| CString::new(s).ok()) {
        Some(s) => s.into_raw(),
        None => std::ptr::null_mut(),
    }
}

#[no_mangle]
pub unsafe extern "C" fn dk_process_intent(json: *const c_char) -> *mut c_char {
    let Ok(text) = CStr::from_ptr(json).to_str() else {
        return std::ptr::null_mut();
    };
    match serde_json::from_str::<KernelIntent>(text) {
        Ok(intent) => reply(&intent),
        Err(_) => std::ptr::null_mut(),
    }
}
