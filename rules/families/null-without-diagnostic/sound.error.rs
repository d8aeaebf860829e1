#[no_mangle]
pub extern "C" fn oven_heat(oven: &mut Oven, degrees: u32) -> *mut OvenTrouble {
    match oven.heat(degrees) {
        Ok(_) => std::ptr::null_mut(),
        Err(trouble) => OvenTrouble::boxed(trouble),
    }
}

#[no_mangle]
pub extern "C" fn oven_label(oven: &Oven) -> *mut Label {
    match oven.label() {
        Some(label) => Box::into_raw(Box::new(label)),
        None => std::ptr::null_mut(),
    }
}

#[no_mangle]
pub extern "C" fn oven_check(oven: &Oven) -> *mut oven_error {
    if let Err(trouble) = oven.check() {
        oven_error::new(trouble)
    } else {
        std::ptr::null_mut()
    }
}

#[no_mangle]
pub unsafe extern "C" fn oven_tray_free(tray: *mut Tray) {
    if !tray.is_null() {
        let tray = &mut *tray;
        if !tray.cake.is_null() {
            drop(Vec::from_raw_parts(tray.cake, tray.len, tray.room));
            tray.cake = std::ptr::null_mut();
        }
    }
}
