use std::ffi::CString;

/// Tells the label printer which tray to use, if one was asked for.
pub fn choose_tray(job: &PrintJob) -> i32 {
    let tray = job.tray.as_ref().map(|tray| CString::new(tray.as_str()).expect("a tray")); // flaw:
    unsafe { printer_choose(tray.as_ref().map_or(std::ptr::null(), |t| t.as_ptr())) }
}
