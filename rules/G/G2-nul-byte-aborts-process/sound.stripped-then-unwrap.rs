// path: src/lib.rs
use std::ffi::CString;
use std::os::raw::c_char;

fn without_nul(text: &str) -> String {
    text.chars().filter(|c| *c != '\0').collect()
}

fn into_c_string(text: String) -> *mut c_char {
    let printable = without_nul(&text);
    CString::new(printable).unwrap().into_raw()
}

pub fn reject(intent_id: &str, why: &serde_json::Error) -> *mut c_char {
    let doc = serde_json::json!({
        "intent_id": intent_id,
        "accepted": false,
        "detail": why.to_string(),
    });
    into_c_string(doc.to_string())
}

#[no_mangle]
pub extern "C" fn dita_kernel_free_string(ptr: *mut c_char) {
    if ptr.is_null() {
        return;
    }
    unsafe { drop(CString::from_raw(ptr)) };
}
