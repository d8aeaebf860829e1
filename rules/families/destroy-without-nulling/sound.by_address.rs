use std::ptr;

#[no_mangle]
pub unsafe extern "C" fn lamp_free(lamp: *mut *mut Lamp) {
    if lamp.is_null() || (*lamp).is_null() {
        return;
    }
    drop(Box::from_raw(*lamp));
    *lamp = ptr::null_mut();
}

#[no_mangle]
pub unsafe extern "C" fn bulb_drop(holder: &mut BulbHolder) {
    let bulb = std::mem::replace(&mut holder.bulb, ptr::null_mut());
    if !bulb.is_null() {
        drop(Box::from_raw(bulb));
    }
}

/// Lent for a moment, and handed back.
#[no_mangle]
pub unsafe extern "C" fn lamp_watts(lamp: *mut Lamp) -> u32 {
    let lamp = Box::from_raw(lamp);
    let watts = lamp.watts;
    let _ = Box::into_raw(lamp);
    watts
}
