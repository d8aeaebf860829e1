// path: src/lib.rs
use serde::Serialize;
use std::ffi::CString;
use std::os::raw::c_char;

#[derive(Serialize)]
struct Outcome<'a> {
    accepted: bool,
    diagnostic_code: &'a str,
}

fn into_c_string<S>(value: S) -> *mut c_char
where
    S: Into<Vec<u8>>,
{
    let bytes: Vec<u8> = value.into();
    let first_pass = match bytes.iter().position(|b| *b == 0) {
        Some(at) => {
            let mut cleaned = bytes.clone();
            cleaned.remove(at);
            cleaned
        }
        None => bytes,
    };
    let owned = CString::new(first_pass).expect("reply has no interior NUL"); // flaw: only the first NUL was taken out
    owned.into_raw()
}

pub extern "C" fn dita_kernel_last_error(code: i32) -> *mut c_char {
    let outcome = Outcome { accepted: false, diagnostic_code: if code == 0 { "OK" } else { "FAILED" } };
    into_c_string(serde_json::to_string(&outcome).unwrap_or_default())
}

pub extern "C" fn dita_kernel_echo_error(reason: String) -> *mut c_char {
    into_c_string(reason)
}
