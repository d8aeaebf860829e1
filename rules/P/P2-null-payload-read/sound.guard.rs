// path: src/lib.rs
use std::borrow::Cow;
use std::ffi::CStr;
use std::os::raw::c_char;

fn payload_text<'a>(payload: *const c_char) -> Result<Cow<'a, str>, &'static str> {
    if payload.is_null() {
        return Err("null payload");
    }
    Ok(unsafe { CStr::from_ptr(payload) }.to_string_lossy())
}

#[no_mangle]
pub extern "C" fn dita_kernel_process_intent_json(h: *mut KernelHandle, payload: *const c_char) -> *mut c_char {
    match payload_text(payload) {
        Ok(text) => answer(h, |k| k.process_intent_json(&text)),
        Err(reason) => error_json(reason),
    }
}

#[no_mangle]
pub extern "C" fn dita_kernel_on_venue_event_json(h: *mut KernelHandle, payload: *const c_char) -> *mut c_char {
    match payload_text(payload) {
        Ok(text) => answer(h, |k| k.on_venue_event_json(&text)),
        Err(reason) => error_json(reason),
    }
}
