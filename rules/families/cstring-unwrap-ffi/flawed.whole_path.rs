pub struct Shelf {
    label: String,
}

#[no_mangle]
pub unsafe extern "C" fn shelf_label(shelf: *const Shelf, out: *mut *mut std::ffi::c_char) {
    let Some(shelf) = shelf.as_ref() else { return };
    *out = std::ffi::CString::new(shelf.label.clone()).unwrap().into_raw(); // flaw
}
