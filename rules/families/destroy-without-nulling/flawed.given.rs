/// Whoever hands the lamp in still has it afterwards.
#[no_mangle]
pub unsafe extern "C" fn lamp_free(lamp: *mut Lamp) {
    if !lamp.is_null() {
        drop(Box::from_raw(lamp)); // flaw:
    }
}

/// The bulb goes with its holder, of which the caller keeps a copy.
#[unsafe(no_mangle)]
pub extern "C" fn bulb_drop(holder: BulbHolder) {
    if !holder.bulb.is_null() {
        unsafe { drop(Box::from_raw(holder.bulb)) } // flaw:
    }
}
