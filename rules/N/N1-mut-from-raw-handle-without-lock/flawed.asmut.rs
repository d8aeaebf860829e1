// path: src/lib.rs
use std::ffi::c_void;

unsafe fn with_handle_mut<'a>(raw: *mut c_void) -> Option<&'a mut Kernel> {
    raw.cast::<Kernel>().as_mut() // flaw: every export makes its own exclusive reference, unsynchronised
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_mark_price(raw: *mut c_void, slot_id: usize, price: f64) -> i32 {
    let Some(kernel) = with_handle_mut(raw) else {
        return -1;
    };
    match kernel.slots.get_mut(slot_id) {
        Some(slot) => {
            slot.mark(price);
            0
        }
        None => -2,
    }
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_slot_count(raw: *mut c_void) -> i64 {
    with_handle_mut(raw).map_or(-1, |k| k.slots.len() as i64)
}
