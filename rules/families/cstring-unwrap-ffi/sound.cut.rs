use std::ffi::CString;

pub fn shown(text: &str) -> CString {
    match CString::new(text) {
        Ok(shown) => shown,
        Err(err) => {
            let end = err.nul_position();
            CString::new(err.into_vec().split_at(end).0).unwrap()
        }
    }
}
