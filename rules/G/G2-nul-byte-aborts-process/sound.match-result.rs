// path: src/lib.rs
use std::ffi::CString;
use std::os::raw::c_char;

const ENCODING_ERROR: &[u8] = b"{\"error\":\"REPLY_NOT_ENCODABLE\"}\0";

fn into_c_string(text: String) -> *mut c_char {
    match CString::new(text) {
        Ok(owned) => owned.into_raw(),
        Err(_) => match CString::from_vec_with_nul(ENCODING_ERROR.to_vec()) {
            Ok(fixed) => fixed.into_raw(),
            Err(_) => std::ptr::null_mut(),
        },
    }
}

#[no_mangle]
pub extern "C" fn dita_kernel_state_json(kernel: *const Kernel) -> *mut c_char {
    let kernel = match unsafe { kernel.as_ref() } {
        Some(k) => k,
        None => return std::ptr::null_mut(),
    };
    into_c_string(kernel.describe())
}

pub struct Kernel {
    labels: Vec<String>,
}

impl Kernel {
    fn describe(&self) -> String {
        format!("{{\"labels\":{:?}}}", self.labels)
    }
}
