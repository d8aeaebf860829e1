#[no_mangle]
pub extern "C" fn dita_kernel_on_fill(h: *mut KernelHandle, slot_id: usize, size: f64, price: f64) -> i32 { // flaw: backup of the kernel without the fixes, same interface
    let k = unsafe { &mut *h };
    k.slots[slot_id].size += size;
    k.slots[slot_id].last_price = price;
    0
}
