// path: src/lib.rs
use std::ffi::{CStr, CString};
use std::os::raw::c_char;

pub struct Kernel {
    slots: Vec<f64>,
}

fn into_c_string(text: String) -> *mut c_char {
    CString::new(text).unwrap().into_raw() // flaw: a NUL in text panics here
}

#[no_mangle]
pub extern "C" fn dita_kernel_process_intent(kernel: *mut Kernel, raw: *const c_char) -> *mut c_char {
    let kernel = unsafe { &mut *kernel };
    let body = unsafe { CStr::from_ptr(raw) }.to_string_lossy();
    let reply = match serde_json::from_str::<serde_json::Value>(&body) {
        Ok(doc) => {
            kernel.slots.push(doc["target_size"].as_f64().unwrap_or(0.0));
            "{\"accepted\":true}".to_string()
        }
        Err(err) => format!("{{\"error\":\"{}\"}}", err),
    };
    into_c_string(reply)
}

#[no_mangle]
pub extern "C" fn dita_kernel_free_string(ptr: *mut c_char) {
    if !ptr.is_null() {
        drop(unsafe { CString::from_raw(ptr) });
    }
}
