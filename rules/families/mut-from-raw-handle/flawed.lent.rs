/// What the handle points to is lent for writing where there is something.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn diary_note(diary: Diary, page: u32) -> bool {
    if let Some(pages) = unsafe { diary.pages.as_mut() } {
        pages.turn_to(page)
    } else {
        false
    }
}
