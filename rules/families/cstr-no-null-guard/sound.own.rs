use std::ffi::{CStr, CString};

fn round_trip(text: CString) -> String {
    let pointer = text.as_ptr();
    unsafe { CStr::from_ptr(pointer).to_string_lossy().into_owned() }
}

pub extern "C" fn handshake(ssl: *mut Ssl) {
    let handshake = Handshake::from_ptr(ssl);
    handshake.go();
}
