use std::ffi::CString;
use std::os::raw::c_char;

pub struct Reader { name: String }

impl Reader {
    pub fn raw_name(&self) -> *mut c_char {
        let owned = CString::new(self.name.as_str()).expect("no NUL in a name"); // flaw: names come from outside
        owned.into_raw()
    }
}
