/// Keeps the words that a crossword may use.
#[no_mangle]
pub unsafe extern "C" fn crossword_allow(book: &mut Crossword, count: usize, words: *const *const c_char) {
    for word in std::slice::from_raw_parts(words, count) {
        book.allowed.push(CStr::from_ptr(*word).to_string_lossy().into_owned()); // flaw:
    }
}
