#[derive(Debug, Deserialize, Default)]
pub struct LintOptions { // flaw: `max_length` is ignored, and the option stays unset
    max_len: Option<usize>,
    ignore: Option<Vec<String>>,
}
