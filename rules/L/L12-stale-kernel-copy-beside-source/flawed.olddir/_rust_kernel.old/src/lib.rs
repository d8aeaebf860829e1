//! Execution kernel.

#[no_mangle]
pub extern "C" fn dita_kernel_set_capital(handle: *mut KernelHandle, amount: f64) -> i32 { // flaw: a second kernel source with the same exports and without the fixes
    let kernel = unsafe { &mut *handle };
    kernel.capital = amount;
    0
}
