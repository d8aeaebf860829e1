#[no_mangle]
pub extern "C" fn crossword_title(book: &mut Crossword, title: *const c_char, author: *const c_char) {
    refuse_null!(author);
    book.author = unsafe { CStr::from_ptr(author) }.to_string_lossy().into_owned();
    book.title = (!title.is_null()).then(|| unsafe { CStr::from_ptr(title) }.to_string_lossy().into_owned());
}
