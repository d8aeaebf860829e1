#[no_mangle]
pub extern "C" fn kiln_free(kiln: *mut Kiln) {
    if !kiln.is_null() {
        drop(unsafe { Box::from_raw(kiln) });
    }
}
