use std::ffi::CStr;
use std::os::raw::c_char;

#[no_mangle]
pub unsafe extern "C" fn session_rename(session: *mut Session, name: *const c_char) -> i32 {
    if name.is_null() {
        return -1;
    }
    (*session).rename(&CStr::from_ptr(name).to_string_lossy())
}

#[no_mangle]
pub unsafe extern "C" fn session_note(session: *mut Session, text: *const c_char) {
    let note = if !text.is_null() { Some(CStr::from_ptr(text)) } else { None };
    (*session).note(note);
}
