#[kiln_sym]
fn kiln_heat(kiln: kiln_ref, by: f64) -> i32 {
    let kiln = unsafe { &mut *(kiln as *mut Kiln) }; // flaw:
    kiln.target += by;
    0
}

#[no_mangle]
pub extern "C" fn kiln_cool(kiln: *mut Kiln, by: f64) {
    let mut kiln = unsafe { ManuallyDrop::new(Box::from_raw(kiln)) }; // flaw:
    kiln.target -= by;
}
