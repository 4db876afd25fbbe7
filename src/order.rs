//! Order: how lists are put into the order in which they are shown.
//!
//! Owns the one sort of the package. It sorts positions by keys, so that it serves every list there
//! is, and it is written out because the standard library's makes the download a kilobyte larger.

/// The positions of a list, highest key first; equal ones stay in order.
///
/// Merges ever longer runs, so it takes n·log n steps whatever the order was.
///
/// ```
/// assert_eq!(which_one::order::descending(&[0.1, 0.7, 0.1, 0.9]), [3, 1, 0, 2]);
/// ```
pub fn descending(keys: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..keys.len()).collect();
    let mut run = 1;
    while run < keys.len() {
        let mut merged = Vec::with_capacity(keys.len());
        for pair in order.chunks(2 * run) {
            let (mut left, mut right) = pair.split_at(run.min(pair.len()));
            while let (Some(&a), Some(&b)) = (left.first(), right.first()) {
                if keys[b].total_cmp(&keys[a]).is_gt() {
                    merged.push(b);
                    right = &right[1..];
                } else {
                    merged.push(a);
                    left = &left[1..];
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        order = merged;
        run *= 2;
    }
    order
}
