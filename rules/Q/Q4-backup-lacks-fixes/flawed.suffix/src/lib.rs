#[no_mangle]
pub extern "C" fn dita_kernel_on_fill(h: *mut KernelHandle, slot_id: usize, size: f64, price: f64) -> i32 {
    if !(price.is_finite() && price > 0.0) {
        return -2;
    }
    with_handle_mut(h, |k| {
        let slot = k.slots.get_mut(slot_id)?;
        slot.size = (slot.size + size).max(0.0);
        slot.last_price = price;
        Some(0)
    })
    .flatten()
    .unwrap_or(-1)
}
