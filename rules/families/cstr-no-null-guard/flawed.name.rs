use std::ffi::CStr;
use std::os::raw::c_char;

#[no_mangle]
pub unsafe extern "C" fn session_rename(session: *mut Session, name: *const c_char) -> i32 {
    let text = CStr::from_ptr(name); // flaw: nothing asks whether there is a name
    match text.to_str() {
        Ok(name) => (*session).rename(name),
        Err(_) => -1,
    }
}
