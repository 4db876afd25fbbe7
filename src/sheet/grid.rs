//! A grid of texts, as it stood in a page, a file or a spreadsheet.
//!
//! Owns places, and how cells that span several rows or columns fill the grid. It never knows what a
//! text means.

/// Rows of texts; rows may be of different lengths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// What stands above the table, if anything does.
    pub caption: Option<String>,
    /// The texts, row by row.
    pub rows: Vec<Vec<String>>,
    /// Which of them are marked as headings, where the table says so; empty where it does not.
    pub headings: Vec<Vec<bool>>,
}

/// A grid on its way from a page's table, whose cells can span several rows and columns: each place
/// that a cell covers holds its text.
///
/// ```
/// let mut spread = which_one::sheet::Spread::default();
/// spread.begin_row();
/// spread.add_heading("A", 1, 2);
/// spread.add_heading("B", 2, 1);
/// spread.begin_row();
/// spread.add("c", 1, 1);
/// let grid = spread.grid(None);
/// assert_eq!(grid.rows, [["A", "B", "B"].map(String::from).to_vec(),
///                        ["A", "c"].map(String::from).to_vec()]);
/// assert_eq!(grid.headings, [vec![true, true, true], vec![true, false]]);
/// ```
#[derive(Debug, Default)]
pub struct Spread {
    grid: Grid,
    /// For each column how many more rows a cell from above still fills, and with what.
    hanging: Vec<(usize, String, bool)>,
}

/// Where in a grid something stands; both count from 0, `None` for all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The row.
    pub row: Option<usize>,
    /// The column.
    pub column: Option<usize>,
}

/// No cell of a page's table fills more rows or columns than a pack has room for.
const WIDEST: usize = 2_001;

impl Grid {
    /// A grid of these rows.
    ///
    /// ```
    /// let grid = which_one::sheet::Grid::of(&[&["", "A"], &["b", "yes"]]);
    /// assert_eq!(grid.rows[1][1], "yes");
    /// ```
    pub fn of(rows: &[&[&str]]) -> Self {
        let texts = |row: &&[&str]| row.iter().map(|&text| text.to_owned()).collect();
        Self { rows: rows.iter().map(texts).collect(), ..Self::default() }
    }
}

impl Spread {
    /// Begins a row; cells that hang down from the rows above fill it from the left.
    pub fn begin_row(&mut self) {
        self.grid.rows.push(Vec::new());
        self.grid.headings.push(Vec::new());
        self.fill();
    }

    /// Adds a cell that spans so many columns and rows; the cells beside it make room, as in a page.
    pub fn add(&mut self, text: &str, columns: usize, rows: usize) {
        self.put(text, columns, rows, false);
    }

    /// Adds a cell that is marked as a heading.
    pub fn add_heading(&mut self, text: &str, columns: usize, rows: usize) {
        self.put(text, columns, rows, true);
    }

    /// The whole grid, under what stands above it.
    pub fn grid(self, caption: Option<String>) -> Grid {
        Grid { caption, ..self.grid }
    }

    fn put(&mut self, text: &str, columns: usize, rows: usize, is_heading: bool) {
        let Grid { rows: texts, headings, .. } = &mut self.grid;
        let (Some(row), Some(marks)) = (texts.last_mut(), headings.last_mut()) else { return };
        for _ in 0..columns.clamp(1, WIDEST) {
            if self.hanging.len() <= row.len() {
                self.hanging.resize(row.len() + 1, (0, String::new(), false));
            }
            self.hanging[row.len()] = (rows.clamp(1, WIDEST) - 1, text.to_owned(), is_heading);
            row.push(text.to_owned());
            marks.push(is_heading);
        }
        self.fill();
    }

    fn fill(&mut self) {
        let Grid { rows: texts, headings, .. } = &mut self.grid;
        let (Some(row), Some(marks)) = (texts.last_mut(), headings.last_mut()) else { return };
        while let Some((more, text, is_heading)) = self.hanging.get_mut(row.len())
            && *more > 0
        {
            *more -= 1;
            row.push(text.clone());
            marks.push(*is_heading);
        }
    }
}
